/** Starts the first-run assistant. */
import { Assistant } from './assistant';
import { showPage } from '../show-page';

showPage(<Assistant />);
