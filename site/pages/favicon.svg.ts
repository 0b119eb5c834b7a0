import { iconOf } from '../instance/look.ts';
import { operator } from '../lib/operator.ts';

export const GET = () => new Response(iconOf(operator.colours), { headers: { 'Content-Type': 'image/svg+xml' } });
