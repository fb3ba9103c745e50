import { trustCases } from '../support/engines/trust-cases.ts';

trustCases('WebKitGTK');
