import { expect, test } from "vitest";
import { Meeting } from "./meeting.ts";

test("one thread alone never waits", () => {
  const meeting = new Meeting(Meeting.createBuffer(), 1);
  meeting.meet();
  meeting.meet();
  expect(meeting.isStopped).toBe(false);
});

test("chunks are dealt one by one, and from the first again after a meeting", () => {
  const meeting = new Meeting(Meeting.createBuffer(), 1);
  expect([meeting.takeChunk(), meeting.takeChunk(), meeting.takeChunk()]).toEqual([0, 1, 2]);
  meeting.meet();
  expect(meeting.takeChunk()).toBe(0);
});

test("a thread that fails is told to all who share the buffer", () => {
  const buffer = Meeting.createBuffer();
  new Meeting(buffer, 2).fail();
  expect(() => new Meeting(buffer, 1).meet()).toThrow("a thread has failed");
});

test("that no further day comes is told to all who share the buffer", () => {
  const buffer = Meeting.createBuffer();
  new Meeting(buffer, 2).stop();
  expect(new Meeting(buffer, 2).isStopped).toBe(true);
});
