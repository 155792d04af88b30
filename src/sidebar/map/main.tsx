/** Starts the dialog of the map. */
import { MapDialog } from './map-dialog';
import { showPage } from '../show-page';

showPage(<MapDialog />);
