/** Signs that papers print in front of bylines and items, for the character classes of patterns. */

const PLAIN_MARKS = "■□◎○●▲";
/** They head a phrase of a story as well as an item. */
export const HOLLOW_MARKS = "◇☆";
/** Stars and diamonds head items more often than they sign. */
export const HEADING_MARKS = `${HOLLOW_MARKS}◆★`;
/** In front of an item of a list, and of a byline. */
export const ITEM_MARKS = `${PLAIN_MARKS}${HEADING_MARKS}`;
/** In front of a single name, which so is a writer's. */
export const SIGNING_MARKS = `${PLAIN_MARKS}△⊙▌▍▎`;
/** In front of a byline. */
export const BYLINE_MARKS = `${SIGNING_MARKS}${HEADING_MARKS}`;
