import { dataAnswer, dataPaths } from '../lib/data-route.ts';

export const getStaticPaths = () => dataPaths('rdfXml');

export const GET = dataAnswer;
