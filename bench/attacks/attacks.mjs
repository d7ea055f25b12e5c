// What strangers do; each gives a sentence on what was seen, and fails where something gave way.
import { bombs, besideABomb } from './bombs.mjs';
import { hostileAddresses, mutatedDocuments } from './garbage.mjs';
import { beyondTheBudget } from './budget.mjs';
import { cop } from './cop.mjs';
import { otherPlaces } from './browsers.mjs';
import { heldTo } from './limits.mjs';
import { neverHeld } from './threads.mjs';
import { endless, halfSent, neverRead } from './sockets.mjs';

export const ATTACKS = {
  bombs: ['short documents that ask for much', bombs],
  stall: ['one costly query after the other, beside cheap ones', besideABomb],
  held: ['the largest answers, and how long they keep a thread', neverHeld],
  limits: ['what is allowed, and one more', heldTo],
  documents: ['10,000 mutated documents', mutatedDocuments],
  addresses: ['addresses that hold anything', hostileAddresses],
  browsers: ['scripts of other places', otherPlaces],
  budget: ['one address that asks for more than its share', beyondTheBudget],
  cop: ['graphql-cop', cop],
  slow: ['300 requests that are never sent to their end', halfSent],
  endless: ['a body that never ends', endless],
  unread: ['30 clients that never read a large answer', neverRead],
};
