import { readdirSync } from "node:fs";
import { reportInputOf, shortPlan } from "../report-input.ts";
import { holdPages } from "./hold-pages.ts";

const shipped = ["schemes", "worlds"].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((file) => !file.endsWith(".cases.yaml"))
    .map((file) => file.replace(".yaml", "")),
);

holdPages(new Map(shipped.map((name) => [name, reportInputOf(shortPlan(name))])));
