import { holdProperties } from "./hold-properties.ts";

holdProperties({ seed: 20_260_102, numRuns: 50 });
