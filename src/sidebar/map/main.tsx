/** Starts the dialog of the map. */
import { render } from 'preact';
import { MapDialog } from './map-dialog';

const page = document.getElementById('page');
if (page !== null) render(<MapDialog />, page);
