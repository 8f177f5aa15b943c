import { describe, expect, it } from "vitest";
import { divisionsOf, stem } from "../../src/web/explorer/graph/divisions.ts";
import type { GraphLink, GraphNode } from "../../src/web/explorer/graph/model.ts";

const place = (code: string, fullName: string, name: string): GraphNode => ({
  id: `place-${code}`,
  label: "Place",
  name,
  code,
  fullName,
});
const county = place("990101", "云岭省青禾市白杨县", "白杨县");
const town = place("990101102", "云岭省青禾市白杨县柳溪镇", "柳溪镇");
const far = place("880000", "海东省", "海东省");
const link = (id: string, from: GraphNode, to: GraphNode): GraphLink => ({
  id,
  type: "PARTNERED_WITH",
  from: from.id,
  to: to.id,
});

describe("divisions", () => {
  it("are told apart by their significant digits", () => {
    expect(["370000", "371600", "371625", "371625102"].map(stem)).toEqual([
      "37",
      "3716",
      "371625",
      "371625102",
    ]);
  });

  it("hang in one another, those in between named by what lies in them, most ties first", () => {
    const [first, second] = divisionsOf(
      [far, town, county],
      [link("a", town, county), link("b", county, far)],
    );
    expect([first?.name, first?.node, first?.allTies]).toEqual(["云岭省", undefined, 3]);
    expect(first?.parts[0]?.name).toBe("青禾市");
    expect(first?.parts[0]?.parts[0]?.node).toBe(county);
    expect(first?.parts[0]?.parts[0]?.parts[0]?.node).toBe(town);
    expect([second?.node, second?.ties]).toEqual([far, 1]);
  });
});
