/** So many characters of the texts read last are kept: those of a batch, which one rule after the other asks for. */
const KEPT = 2 ** 17;

/** What is made of a text, made once for all who ask for it while its batch is read. */
export const ofRecent = <T extends object>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  let kept = 0;
  let last = "";
  let made: T | undefined;
  return (text) => {
    if (made !== undefined && text === last) return made;
    made = known.get(text);
    if (made === undefined) {
      if (kept > KEPT) {
        known.clear();
        kept = 0;
      }
      made = make(text);
      kept += text.length;
      known.set(text, made);
    }
    last = text;
    return made;
  };
};
