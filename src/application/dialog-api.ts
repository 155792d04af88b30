/** Every call of the two wide dialogs: the allocation and the map. */
import type { AllocationApi } from './allocation-api';
import type { MapApi } from './map-api';

export type DialogApi = AllocationApi & MapApi;
