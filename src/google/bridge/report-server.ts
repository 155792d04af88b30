/** Answers the dialog of the annual report. */
import { annualReport } from '../../application/dashboard/annual-report';
import type { ReportApi } from '../../application/report-api';
import { reply } from './reply';

export const reportServer: ReportApi = {
  getReport: (year) => reply((run) => run.read((register) => annualReport(register, run.ports.clock, year))),
};
