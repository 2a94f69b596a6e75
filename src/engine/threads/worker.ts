import { parentPort, workerData } from "node:worker_threads";
import { plan } from "../plan.ts";
import { liveDay } from "./live-day.ts";
import { Meeting } from "./meeting.ts";
import { joinWorld, type SharedWorld } from "./shared-world.ts";

/** What a helping thread is started with. */
export interface WorkerStart {
  readonly world: SharedWorld;
  readonly meeting: SharedArrayBuffer;
  readonly threads: number;
  readonly thread: number;
}

/** Helps day after day until told that no further one comes. */
function help({ world: travelled, meeting: buffer, threads, thread }: WorkerStart): void {
  const meeting = new Meeting(buffer, threads);
  try {
    const world = joinWorld(travelled, thread);
    for (;;) {
      meeting.meet(); // the first thread comes when it wants another day, or none
      if (meeting.isStopped) return;
      liveDay(world, plan, meeting, undefined);
    }
  } catch (error) {
    meeting.fail();
    throw error;
  }
}

if (parentPort !== null) help(workerData as WorkerStart);
