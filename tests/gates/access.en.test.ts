import { accessGate } from '../fixtures/access-gate.ts';

accessGate('en');
