/** Starts the dialog « Santé du pôle ». */
import { showPage } from '../show-page';
import { HealthDialog } from './health-dialog';

showPage(<HealthDialog />);
