import type { GraphLink, GraphNode, Subgraph } from "../../src/web/explorer/graph/model.ts";

/** A small invented graph of the explorer: a mayor, two bodies, a meeting, a programme, a county in a city. */

const id = (label: string, digit: string): string => `${label}-${digit.repeat(24)}`;

export const mayor: GraphNode = { id: id("person", "1"), label: "Person", name: "柳望舒" };
export const federation: GraphNode = {
  id: id("organization", "2"),
  label: "Organization",
  name: "青禾市妇联",
  kind: "MASS_ORG",
  aliases: ["市妇联"],
};
export const government: GraphNode = {
  id: id("organization", "3"),
  label: "Organization",
  name: "青禾市政府",
};
export const meeting: GraphNode = {
  id: id("event", "4"),
  label: "Event",
  name: '<b>家庭"工作"&会议',
  date: "2024-09-02",
};
export const program: GraphNode = { id: id("initiative", "5"), label: "Initiative", name: "暖窗行动" };
export const county: GraphNode = {
  id: id("place", "a"),
  label: "Place",
  name: "白杨县",
  code: "990101",
  fullName: "云岭省青禾市白杨县",
};

const link = (
  name: string,
  type: GraphLink["type"],
  from: GraphNode,
  to: GraphNode,
  rest: Partial<GraphLink> = {},
): GraphLink => ({ id: `e-${name}`, type, from: from.id, to: to.id, ...rest });

export const chaired = link("chaired", "ATTENDED", mayor, meeting, { role: "CHAIR", confidence: 0.95 });
export const holds = link("holds", "HOLDS", mayor, government, { title: "市长", asOf: "2024-06-01" });
export const hosts = link("hosts", "ORGANIZED", federation, meeting, { role: "HOST", confidence: 0.6 });
export const leads = link("leads", "LAUNCHED", federation, program, {
  role: "LEAD",
  modality: "PLANNED",
  confidence: 0.8,
});
export const carried = link("carried", "IMPLEMENTED_IN", program, county, {});

export const sample: Subgraph = {
  nodes: [mayor, federation, government, meeting, program, county],
  links: [chaired, holds, hosts, leads, carried],
};
