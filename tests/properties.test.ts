import { holdProperties } from "./hold-properties.ts";

holdProperties({ seed: 20_260_101, numRuns: 7 });
