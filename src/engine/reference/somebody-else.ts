import { mixKeys, personKeyX, personKeyY, streamKey } from "../../base/index.ts";
import type { Identifying, World } from "../world.ts";

/** Consecutive ids among whom a source finds somebody else, as ties do. */
const TILE = 4096;
const TRIES_PER_KEY = 4;
const KEYS = 16;

const drawn = new Int32Array(4);

/**
 * The person on whom a record of an act done today is pinned by mistake: of a drawn group, old enough
 * for the gallery, and never the actor. A function of source, act, actor and day alone, so that two
 * schemes that read one source see the same mistake. What is drawn are ids of the actor's tile,
 * whether there is a person of that id or not, so that one more person only takes records over.
 *
 * @param uniform of the actor and the day, 0 to 2^32 − 1: decides the group
 * @returns undefined where the tile has nobody such
 */
export function somebodyElse(
  world: World,
  identifies: Identifying,
  actor: number,
  uniform: number,
): number | undefined {
  const { group, age } = world.persons;
  const wanted = uniform < identifies.onSecondGroup ? 1 : 0;
  const first = actor - (actor % TILE);
  const isPossible = (person: number): boolean =>
    person < world.size && person !== actor && group[person] === wanted && age[person] >= identifies.minAge;
  for (let index = 0; index < KEYS; index++) {
    draw(world, identifies, actor, index);
    for (let word = 0; word < TRIES_PER_KEY; word++) {
      const person = first + idOf(drawn[word]);
      if (isPossible(person)) return person;
    }
  }
  return goingRound(world, identifies, actor, isPossible);
}

/**
 * The next possible person going once round the tile from a drawn place. By a drawn step, which has
 * to be odd to come to every id: by steps of 1, the first persons of a tile that is hardly filled
 * would get whatever falls on the empty rest.
 */
function goingRound(
  world: World,
  identifies: Identifying,
  actor: number,
  isPossible: (person: number) => boolean,
): number | undefined {
  const first = actor - (actor % TILE);
  draw(world, identifies, actor, KEYS);
  const start = idOf(drawn[0]);
  const step = idOf(drawn[1]) | 1;
  for (let count = 0; count < TILE; count++) {
    const person = first + ((start + count * step) % TILE);
    if (isPossible(person)) return person;
  }
  return undefined;
}

function draw({ luck, day }: World, { stream }: Identifying, actor: number, index: number): void {
  const { z, w } = streamKey(luck, stream, day, index);
  mixKeys(personKeyX(luck, actor), personKeyY(luck, actor), z, w, drawn);
}

/** An id within a tile, each as likely: 2^32 is a multiple of the tile. */
function idOf(word: number): number {
  return (word >>> 0) % TILE;
}
