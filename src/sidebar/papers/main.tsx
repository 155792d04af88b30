/** Starts the dialog of the sheets to print. */
import { render } from 'preact';
import { PapersDialog } from './papers-dialog';

const page = document.getElementById('page');
if (page !== null) render(<PapersDialog first={page.dataset['chosen'] ?? ''} />, page);
