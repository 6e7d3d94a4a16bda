/**
 * Names that are not meant: 500 entities beside the seed, so that search is judged among others. Groups of the hand-written
 * lexicon, invented ones that sound alike, real places, and actors of a conflict data set.
 */
import { readFileSync } from 'node:fs';
import type { EntityBase } from '../../schema/proposals.ts';
import { fold } from '../../schema/types/fold.ts';
import type { Graph } from '../../server/graph/run.ts';
import { type EntityRow, writeEntities } from '../../server/graph/write/commit/entities.ts';
import { searchProperties } from '../../server/graph/write/commit/search-keys.ts';
import { parseCsv } from '../unit/ontology-csv.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const SIZE = 500;

type Named = { id: string; ar: string[]; en: string[] };

/** Ids as in `gold/search-queries.csv`. */
const TRAPS: Named[] = [
  { id: 'trap:salah-ayyubi', ar: ['صلاح الدين الأيوبي'], en: ['Salah al-Din al-Ayyubi'] },
  { id: 'trap:wali', ar: ['والي حلب'], en: ['Wali of Aleppo'] },
  { id: 'trap:palmyra-airport', ar: ['مطار بالميرا'], en: ['Palmyra airport'] },
  { id: 'trap:baghdadi-mosque', ar: ['جامع البغدادي'], en: ['Baghdadi mosque'] },
];

/** Towns and villages of Syria, Iraq and Lebanon. */
const PLACES = `حلب Aleppo|حماة Hama|حمص_القديمة Old_Homs|دمشق Damascus|درعا Daraa|السويداء Sweida|إدلب Idlib|اللاذقية Latakia|طرطوس Tartus|القنيطرة Quneitra
الرقة Raqqa|تدمر Palmyra|منبج Manbij|الباب al-Bab|عفرين Afrin|جرابلس Jarabulus|عين_العرب Kobani|القامشلي Qamishli|رأس_العين Ras_al-Ain|تل_أبيض Tal_Abyad
الشدادي Shaddadi|الهول al-Hol|هجين Hajin|البوكمال Albukamal|الميادين Mayadin|السخنة Sukhnah|الحفة Haffa|جبلة Jableh|بانياس Baniyas|صافيتا Safita
الزبداني Zabadani|دوما Douma|داريا Daraya|حرستا Harasta|التل al-Tall|قطنا Qatana|يبرود Yabroud|النبك Nabk|القصير Qusayr|تلكلخ Talkalakh
معرة_النعمان Maarrat_al-Numan|سراقب Saraqib|أريحا Ariha|جسر_الشغور Jisr_al-Shughur|خان_شيخون Khan_Shaykhun|كفرنبل Kafranbel|الأتارب Atarib|إعزاز Azaz|مارع Marea|داعل Dael
بصرى_الشام Bosra|إزرع Izra|نوى Nawa|طفس Tafas|إنخل Inkhil|الصنمين Sanamayn|شهبا Shahba|صلخد Salkhad|السجن al-Sijn|الحي al-Hayy
الموصل Mosul|أربيل Erbil|السليمانية Sulaymaniyah|دهوك Duhok|البصرة Basra|النجف Najaf|كربلاء Karbala|الناصرية Nasiriyah|العمارة Amarah|الكوت Kut
الحلة Hillah|الديوانية Diwaniyah|السماوة Samawah|الرمادي Ramadi|الفلوجة Fallujah|هيت Hit|حديثة Haditha|القائم al-Qaim|الرطبة Rutba|عنه Anah
تكريت Tikrit|بيجي Baiji|سامراء Samarra|بلد Balad|الشرقاط Shirqat|الحويجة Hawija|طوز_خورماتو Tuz_Khurmatu|جلولاء Jalawla|خانقين Khanaqin|المقدادية Muqdadiyah
بعقوبة Baqubah|الخالص Khalis|مندلي Mandali|سنجار Sinjar|تلعفر Tal_Afar|زاخو Zakho|عقرة Aqrah|رانية Ranya|حلبجة Halabja|ديانا Diana
جسر_ديالى Diyala_bridge|نهر_ديالى Diyala_river|بيروت Beirut|طرابلس Tripoli|صيدا Sidon|صور Tyre|بعلبك Baalbek|زحلة Zahle|عرسال Arsal|بنان Banan
النبطية Nabatieh|جونية Jounieh|البترون Batroun|حاصبيا Hasbaya|مرجعيون Marjayoun|بنت_جبيل Bint_Jbeil|عكار Akkar|الهرمل Hermel|راشيا Rashaya|جزين Jezzine`;
/** As GeoNames numbers those that rows of the table name. */
const NUMBERS: Record<string, string> = { السجن: '172441', حلب: '170063', الحي: '99350', قطنا: '165929' };

function places(): Named[] {
  return PLACES.split(/[|\n]/).map((line, i) => {
    const [ar = '', en = ''] = line.split(' ').map((name) => name.replaceAll('_', ' '));
    return { id: `gn:${NUMBERS[ar] ?? i}`, ar: [ar], en: [en] };
  });
}

function lexicon(): Named[] {
  const { entries } = JSON.parse(readFileSync(new URL('gold/lexicon/groups.json', SHARED), 'utf8')) as {
    entries: Named[];
  };
  return entries.map(({ id, ar, en }) => ({ id: `lex:${id}`, ar, en }));
}

function actors(): Named[] {
  const rows = parseCsv(readFileSync(new URL('data/ucdp-actor-221/ucdp-actor-221.csv', SHARED), 'utf8'));
  return rows.map(({ NameData = '' }, i) => ({ id: `actor:${i}`, ar: [], en: [NameData] }));
}

/** An id of the table as an id of the graph: `lex:afp` → `group:lex-afp`. */
export function noiseId(id: string): string {
  const [, kind = '', slug] = /^(lex|gn|trap|actor):(.+)$/.exec(id) ?? [];
  return kind === '' ? id : `${kind === 'gn' || kind === 'trap' ? 'place' : 'group'}:${kind}-${slug}`;
}

/** Adds 500 of them, none with a whole name of what is there. */
export async function addNoise(graph: Graph): Promise<void> {
  const there = await graph.read(
    'test',
    'MATCH (e:Entity) UNWIND [e.nameAr, e.nameEn] + e.aliasTexts AS name RETURN name',
  );
  const taken = new Set(there.map(([name]) => fold(String(name))));
  const isFree = ({ ar, en }: Named) => [...ar, ...en].every((name) => name !== '' && !taken.has(fold(name)));
  const noise = [...TRAPS, ...places(), ...lexicon(), ...actors()].filter((named) => isFree(named)).slice(0, SIZE);
  const rows = noise.map(rowOf);
  await graph.write('noise', (tx) => writeEntities(tx, 'noise', rows));
}

function rowOf({ id, ar, en }: Named): EntityRow {
  const alias = (lang: 'ar' | 'en') => (text: string) => ({ text, lang, kind: 'ALIAS', basis: 'EXTERNAL' }) as const;
  const [nameAr, ...moreAr] = ar;
  const [nameEn, ...moreEn] = en;
  const names = { ...(nameAr ? { ar: nameAr } : {}), ...(nameEn ? { en: nameEn } : {}) };
  const entity = {
    id: noiseId(id),
    names,
    label: { ar: nameAr ?? nameEn ?? '', en: nameEn ?? nameAr ?? '' },
    aliases: [...moreAr.map(alias('ar')), ...moreEn.map(alias('en'))],
    sensitivity: 'NONE',
  } as unknown as EntityBase;
  const label = entity.id.startsWith('place:') ? 'Place' : 'Group';
  return { label, id: entity.id, properties: { kind: 'UNIDENTIFIED', ...searchProperties(entity) } };
}
