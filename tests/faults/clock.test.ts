import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deadlineOf } from "../../src/graph/deadline.ts";
import { exported, gazette, SEEDS, workFolder } from "../cli/graphs.ts";

const { graph } = workFolder();
afterEach(() => vi.useRealTimers());

describe("a clock that jumps", () => {
  it("leaves no trace in the graph", async () => {
    await gazette("load", SEEDS, "--graph", graph("now.db"));
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("1999-12-31T23:59:59Z") });
    await gazette("load", join(SEEDS, "hanzhong-2025-04-18-01.txt"), "--graph", graph("then.db"));
    vi.setSystemTime(new Date("2099-02-28T00:00:00Z"));
    await gazette("load", SEEDS, "--graph", graph("then.db"));
    expect(await exported(graph("then.db"))).toBe(await exported(graph("now.db")));
  });

  it("neither ends a question's time nor gives it more", () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: new Date("2025-05-06T10:00:00Z") });
    const deadline = deadlineOf({ timeoutMs: 1_000 });
    vi.setSystemTime(new Date("2026-05-06T10:00:00Z"));
    expect(deadline).not.toThrow();
    vi.advanceTimersByTime(1_001);
    vi.setSystemTime(new Date("2020-05-06T10:00:00Z"));
    expect(deadline).toThrow("took too long");
  });
});
