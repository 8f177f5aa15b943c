import { DatabaseSync } from "@photostructure/sqlite";
import { expect, it } from "vitest";
import { openStore } from "../../../src/graph/open.ts";
import { workFolder } from "../../cli/graphs.ts";

const { path } = workFolder();

it("a new file that another program is about to fill is waited for", async () => {
  const file = path("new.db");
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const opening = openStore(`sqlite:${file}`);
  setTimeout(() => other.exec("ROLLBACK"), 1500);
  const store = await opening;
  other.close();
  expect(await store.isLoaded("any")).toBe(false);
  await store.close();
}, 60_000);

it("a write waits for the writers before it longer than SQLite does by itself", async () => {
  const file = path("held.db");
  const store = await openStore(`sqlite:${file}`);
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const noting = store.putNote("topic", "key", "value");
  setTimeout(() => other.exec("ROLLBACK"), 100);
  await noting;
  other.close();
  expect(await store.notes("topic")).toEqual(["value"]);
  await store.close();
}, 60_000);
