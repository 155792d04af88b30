/** Starts the export dialog. */
import { render } from 'preact';
import { ExportDialog } from './export-dialog';

const page = document.getElementById('page');
if (page !== null) render(<ExportDialog />, page);
