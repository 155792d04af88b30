/** Starts the dialog of the allocation. */
import { render } from 'preact';
import { Allocation } from './allocation';

const page = document.getElementById('page');
if (page !== null) render(<Allocation />, page);
