/** Signs that papers print in front of bylines and items, for the character classes of patterns. */

/** In front of an item of a list, and of a byline. */
export const ITEM_MARKS = "■□◇◆☆★◎○●▲";
/** In front of a byline. */
export const BYLINE_MARKS = `${ITEM_MARKS}△⊙`;
/** Stars and diamonds head items more often than they sign. */
export const HEADING_MARKS = "◇◆☆★";
