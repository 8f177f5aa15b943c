import type { GraphNode } from "../domain/fact.ts";
import type { Label } from "../domain/ontology.ts";
import type { Condition, GraphStore, ReadOptions } from "../graph/port.ts";

/** The shape of every node's id (see domain/ids.ts): what isn't one is taken for a name. */
const ID = /^[a-z]+-[0-9a-f]{24}$/;
export const isId = (text: string): boolean => ID.test(text);

type Named = "Place" | "Publication";
/** At most so many bearers of one name count. */
const BEARERS = 20;

/**
 * Names inside filters (`within: "滨州市"`) and the ids that bear them. A filter is compiled twice: the first
 * time the table notes the names that it meets, `resolve` looks them all up in one read a label, the
 * second time the ids are known.
 */
export class NameTable {
  readonly #known = new Map<string, readonly string[]>();
  readonly #wanted: Record<Named, Set<string>> = { Place: new Set(), Publication: new Set() };

  /** The ids that a name or id stands for; none while the name isn't looked up, or where nobody bears it. */
  ids(label: Named, nameOrId: string): readonly string[] {
    if (isId(nameOrId)) return [nameOrId];
    const known = this.#known.get(`${label} ${nameOrId}`);
    if (!known) this.#wanted[label].add(nameOrId);
    return known ?? [];
  }

  /** Looks up what was met and isn't known. False: there was nothing to do. */
  async resolve(store: GraphStore, options: ReadOptions): Promise<boolean> {
    const labels = (["Place", "Publication"] as const).filter((label) => this.#wanted[label].size > 0);
    await Promise.all(labels.map((label) => this.#lookUp(label, store, options)));
    return labels.length > 0;
  }

  async #lookUp(label: Named, store: GraphStore, options: ReadOptions): Promise<void> {
    const names = [...this.#wanted[label]];
    this.#wanted[label].clear();
    const nodes = await bearers(label, names, store, options);
    for (const name of names)
      this.#known.set(
        `${label} ${name}`,
        bestBearers(name, nodes).map((node) => node.id),
      );
  }
}

const bearers = async (
  label: Label | "Entity",
  names: readonly string[],
  store: GraphStore,
  options: ReadOptions,
): Promise<readonly GraphNode[]> => {
  const all: readonly Condition[] = names.map((name) => ({ op: "named", name }));
  const first = Math.min(1000, names.length * BEARERS);
  const { items } = await store.read({ label, where: { op: "or", all }, first, node: {} }, options);
  return items.map((item) => item.node);
};

/** Those whose own name it is; where there are none, those that have it as an alias. */
export const bestBearers = <T extends Pick<GraphNode, "name" | "aliases">>(
  name: string,
  nodes: readonly T[],
): readonly T[] => {
  const own = nodes.filter((node) => node.name === name);
  return own.length > 0 ? own : nodes.filter((node) => node.aliases.includes(name));
};

/** The entities that each of these names or ids stands for, in two reads. */
export const entitiesOfAll = async (
  namesOrIds: readonly string[],
  store: GraphStore,
  options: ReadOptions,
): Promise<readonly (readonly GraphNode[])[]> => {
  const [ids, names] = [namesOrIds.filter(isId), namesOrIds.filter((one) => !isId(one))];
  const [byId, byName] = await Promise.all([
    ids.length > 0 ? store.read({ ids, node: {} }, options).then(({ items }) => items) : [],
    names.length > 0 ? bearers("Entity", names, store, options) : [],
  ]);
  const known = byId.map((item) => item.node);
  return namesOrIds.map((one) =>
    isId(one) ? known.filter((node) => node.id === one) : bestBearers(one, byName),
  );
};

/** Entities that bear a name, or the one of this id. */
export const entitiesOf = async (
  nameOrId: string,
  store: GraphStore,
  options: ReadOptions,
): Promise<readonly GraphNode[]> => (await entitiesOfAll([nameOrId], store, options))[0] ?? [];
