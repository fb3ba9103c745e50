import { trustCases } from '../support/engines/trust-cases.ts';

trustCases('Chromium');
