/** Words of charts: where the legend stands, how points and lines are drawn. */
import { Enumeration } from '../base/enum-value';

export const POSITION = new Enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
export const POINT_STYLE = new Enumeration('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
export const CURVE_STYLE = new Enumeration('CurveStyle', ['NORMAL', 'SMOOTH']);
