import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createProgress, type ProgressPlace } from "./progress.ts";

/** A place to write to and a clock that goes when it is told to. */
function placeWith(isTTY: boolean) {
  const written: string[] = [];
  let ms = 0;
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const place: ProgressPlace = { stream: Object.assign(stream, { isTTY }), nowMs: () => ms };
  const passMs = (more: number): void => {
    ms += more;
  };
  return { place, written, passMs };
}

test("where no terminal is, a plain line is written every ten seconds and none at the end", () => {
  const { place, written, passMs } = placeWith(false);
  const progress = createProgress(100, "living", place);
  for (let done = 1; done <= 100; done++) {
    passMs(400);
    progress.update(done);
  }
  progress.stop();
  expect(written).toEqual(["living: 25 %\n", "living: 50 %\n", "living: 75 %\n"]);
});

test("work that is done in a moment shows nothing", () => {
  for (const isTTY of [true, false]) {
    const { place, written, passMs } = placeWith(isTTY);
    const progress = createProgress(10, "living", place);
    for (let done = 1; done <= 10; done++) {
      passMs(90);
      progress.update(done);
    }
    progress.stop();
    expect(written).toEqual([]);
  }
});

test("on a terminal a bar says how much is left, and never hides the cursor", () => {
  const { place, written, passMs } = placeWith(true);
  const progress = createProgress(100, "living", place);
  for (let done = 1; done <= 21; done++) {
    progress.update(done);
    passMs(500);
  }
  progress.stop();
  const text = written.join("");
  expect(text).toMatch(/living █+░+ \d+ % · 4\d s left/);
  expect(text).not.toContain("\u001b[?25l");
});
