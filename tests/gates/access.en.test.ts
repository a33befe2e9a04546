import { accessGate } from '../fixtures/access-gate.ts';

await accessGate('en');
