import type { Kit } from "../kit.ts";
import type { Doc, Reading } from "../types.ts";
import { readTitledNames } from "./people/behind.ts";
import { PostBodies } from "./people/bodies.ts";
import { readCards } from "./people/cards.ts";
import { ChainReader } from "./people/chains.ts";
import { PeopleLedger } from "./people/ledger.ts";
import { MentionReader } from "./people/mentions.ts";
import { PostReader } from "./people/posts.ts";
import { readSessions } from "./people/sessions.ts";
import { TenureReader } from "./people/tenures.ts";
import { TitleReader } from "./people/titles.ts";
import { VouchedReader } from "./people/vouched.ts";

/** People, the posts that they hold, and the governments that their titles imply. */
export const findPeople = (doc: Doc, reading: Reading, kit: Kit): Reading => {
  const ledger = new PeopleLedger(doc, reading, kit);
  const bodies = new PostBodies(ledger);
  const mentions = new MentionReader(ledger);
  const posts = new PostReader(ledger);
  const tenures = new TenureReader(ledger, bodies);
  // The order matters: names that a title vouches for are known where they stand alone.
  mentions.bylines();
  new ChainReader(ledger, bodies).chains(new TitleReader(ledger).titles());
  tenures.read();
  posts.postsBehind();
  readTitledNames(ledger);
  readCards(ledger);
  mentions.pseudonyms();
  mentions.awarded();
  readSessions(ledger);
  mentions.speakers();
  mentions.aged();
  mentions.authorsOfWorks();
  mentions.described();
  mentions.winners();
  mentions.dotted();
  new VouchedReader(ledger).read();
  posts.delegates();
  posts.affiliates();
  posts.comers();
  tenures.known();
  mentions.own();
  mentions.again();
  posts.authorsPosts();
  return { mentions: ledger.mentions, posts: ledger.posts };
};
