/** Starts the dialog of the second tour between hubs. */
import { render } from 'preact';
import { SecondTourDialog } from './second-tour-dialog';

const page = document.getElementById('page');
if (page !== null) render(<SecondTourDialog />, page);
