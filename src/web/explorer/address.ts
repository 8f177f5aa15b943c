import { useEffect, useRef } from "react";
import { restore } from "./commands.ts";
import type { Explorer } from "./context.ts";
import { readAddress, writeAddress } from "./url.ts";

/** Keeps the address in step with the view, and the view with an address that a person goes back to. */
export const useAddress = ({ store, language, run, setLanguage }: Explorer): void => {
  const written = useRef(window.location.hash);
  useEffect(() => {
    const write = (): void => {
      const hash = `#${writeAddress(store.state, language)}`;
      if (hash === written.current) return;
      written.current = hash;
      window.history.replaceState(null, "", hash);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, 200);
    });
    const follow = (): void => {
      if (window.location.hash === written.current) return;
      written.current = window.location.hash;
      const address = readAddress(window.location.hash);
      if (address.language) setLanguage(address.language);
      void run(() => restore(store, address));
    };
    window.addEventListener("hashchange", follow);
    if (store.state.board.spots.size > 0) write();
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener("hashchange", follow);
    };
  }, [store, language, run, setLanguage]);
};
