import { NO_VILLAGES } from "../../lexicons/no-villages.ts";
import { NOT_PLACES } from "../../lexicons/places.ts";

/** False for words that end like a village's or a site's name and are none. */
export const isName = (name: string): boolean =>
  !NO_VILLAGES.test(name) &&
  !NOT_PLACES.test(name) &&
  !LIES.test(name) &&
  !BESIDE_WATER.test(name) &&
  !TELLS_HOW.test(name) &&
  !/^[类级型]|进(?:景区|校园|军营|企业|机关)$|^乡[音韵土]乡$/u.test(name) &&
  !EDITION.test(name) &&
  (!/^(?:该|各|本|全|某|每|这|那|其|撤|委)/u.test(name) || /^本[\p{Script=Han}]{2,}村$/u.test(name));

/** 青禾镇临河靠山, 依山傍水: how a place lies. */
const LIES = /^[临靠依傍背面环枕]\p{Script=Han}[临靠依傍背面环抱枕]\p{Script=Han}/u;

/** 林场靠湖, 公园傍河: what it is beside. */
const BESIDE_WATER = /.[靠傍邻][湖海河江山路街]$/u;
/** 第二届欢乐广场文化月: the edition of what goes by a square. */
const EDITION = /^(?:第[一二三四五六七八九十百\d]+|首)届/u;

/** 寂静的大草原, 莽莽林海: how it looks. */
const TELLS_HOW =
  /.的|^(?:苍茫|茫茫|莽莽|浩瀚|广袤|辽阔|无垠|无边|碧绿|巍巍|滔滔|滚滚|连绵|绵延|秀美|秀丽|美丽)\p{Script=Han}{0,2}[海山川江河湖林原]$/u;

/** Words that stand in front of the name of a place, and are no part of one. */
export const BEFORE = new Set([
  ..."在到赴于至从由往向来自与和及同及、的是为对将被把让等各该本全每某一二三四五六七八九十两几首批与以用经位去回进入驻达写走看访赞座",
]);
