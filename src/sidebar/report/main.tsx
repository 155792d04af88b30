/** Starts the report dialog. */
import { render } from 'preact';
import { ReportDialog } from './report-dialog';

const page = document.getElementById('page');
if (page !== null) render(<ReportDialog />, page);
