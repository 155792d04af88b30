/** Starts the first-run assistant. */
import { render } from 'preact';
import { Assistant } from './assistant';

const page = document.getElementById('page');
if (page !== null) render(<Assistant />, page);
