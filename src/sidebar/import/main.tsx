/** Starts the import dialog. */
import { render } from 'preact';
import { ImportDialog } from './import-dialog';

const page = document.getElementById('page');
if (page !== null) render(<ImportDialog />, page);
