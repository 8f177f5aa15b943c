import type { Kit } from "../kit.ts";
import type { Draft, HomeContext } from "../types.ts";

/**
 * What tells one organization, event or initiative from another of the same name. Places bring their key
 * along (a division's code, or name and division around); people are told apart in people.ts.
 *
 * A name that starts with a division of the official table, or that a whole country knows, stands for
 * itself. Any other (志愿服务队, 工作专班, 第一小学) is known within the city or county whose paper tells it.
 */
export const keyOf = (draft: Draft, home: HomeContext, articleId: string, kit: Kit): string => {
  if (draft.key) return draft.key;
  switch (draft.type) {
    case "Organization":
      return `${draft.name}|${stands(draft.name, kit) || isCorporate(draft) ? "" : scopeOf(home)}`;
    case "Initiative":
      return `${draft.name}|${stands(draft.name, kit) ? "" : scopeOf(home)}`;
    case "Event": {
      // Without a date nothing says that two articles tell of the same meeting.
      const when = draft.props.date ? String(draft.props.date) : articleId;
      return `${draft.name}|${scopeOf(home)}|${when}`;
    }
    default:
      return `${draft.name}|${scopeOf(home)}`;
  }
};

const NATIONWIDE = /^(全国|国家|中国|中央|中共中央|中华|国务院|最高人民)/u;
const CORPORATE_NAME = /(公司|集团|大学|学院|银行|研究院)$/u;

const isCorporate = (draft: Draft): boolean => CORPORATE_NAME.test(draft.name);

/** True where the name itself says whose it is. */
const stands = (name: string, kit: Kit): boolean => {
  if (NATIONWIDE.test(name)) return true;
  const first = kit.gazetteer.scan(name.slice(0, 16))[0];
  return first?.start === 0;
};

/** The paper's home as a scope; papers without a known home share none with others. */
export const scopeOf = (home: HomeContext): string => home.paperHome?.code ?? `paper:${home.publication}`;
