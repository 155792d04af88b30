/** Starts the templates dialog. */
import { render } from 'preact';
import { TemplatesDialog } from './templates-dialog';

const page = document.getElementById('page');
if (page !== null) render(<TemplatesDialog />, page);
