import type { Group } from "./clause.ts";

/** How a sentence begins that tells what is to be seen somewhere. */

/** What may stand between a sentence's start and its scene: a byline, a day, 走进. */
export const LEAD =
  /^(?:[^（(。]{0,20}讯\s*(?:[（(][^（()）]{0,60}[)）])?)?[^。；“”（）()]{0,22}?(?:[\d日月年晨夜晚午前，,]|近日|日前|当天)?(?:在|走进|来到|位于)?$|^$/u;
/** 内人声鼎沸，: what is to be seen, up to a comma; no deed of a body. */
export const SEEN =
  /^(?:[里内上中前外旁边]|现场|门口|两岸|岸边|舞台|操场|会议室|礼堂|广场)?[\p{Script=Han}]{0,4}?(?:人头攒动|人山人海|人声鼎沸|锣鼓喧天|锣鼓齐鸣|鼓乐喧天|鼓声阵阵|锣鼓声声|灯火通明|灯光璀璨|流光溢彩|张灯结彩|彩旗飘扬|彩旗招展|红旗招展|旌旗招展|旌旗猎猎|热闹非凡|热闹起来|格外热闹|十分热闹|分外热闹|热气腾腾|热火朝天|座无虚席|高朋满座|宾朋满座|济济一堂|欢声笑语|笑语欢歌|欢歌笑语|欢声雷动|歌声嘹亮|歌声阵阵|歌声飞扬|书声琅琅|掌声[\p{Script=Han}]{2}|喜气洋洋|暖意融融|其乐融融|气氛热烈|春意盎然|花团锦簇|游人如织|游客如织|人潮涌动|人流如织|人来人往|群情激昂|鞭炮齐鸣|欢腾一片|一片欢腾|欢乐祥和|暖意浓浓|年味[\p{Script=Han}]{2}|墨香[\p{Script=Han}]{2}|书香[\p{Script=Han}]{2}|白衣飘飘|庄严肃穆|松柏苍翠|松柏青翠|气氛庄严|[\p{Script=Han}]{2}此起彼伏|呐喊声[\p{Script=Han}、]{1,8}|加油声[\p{Script=Han}、]{1,8}|[\p{Script=Han}]{0,4}(?:香四溢|飘香|扑鼻|声声|声响起|声不断|声阵阵|声回荡|沸腾|如潮|如海|如画|盛开|绽放|怒放|飞舞|悠扬|震天|喧天|高悬|高挂|挂满枝头|缀满枝头|涌动|爆满|高涨))[^，,。]{0,10}[，,、]/u;

/** 的溪边, 操场上, 一楼大厅里: a part of it, up to the word that says inside, beside or upon. */
export const INSIDE =
  /^的?(?!(?:干部|党员|职工|群众|村民|志愿者|工作人员|师生|学生)|[^，。]{0,6}在)[\p{Script=Han}\d]{0,8}?(?:(?<![会议式班组基历实事])上|里|(?<!以|之)内|[旁边畔]|(?<![以之])外|门[口前]|现场|(?:场|馆|台|碑|楼|校|寺|庙)前)(?:[，,]|(?=[\p{Script=Han}\d]{2,}))/u;
/** 的溪边搭起了舞台，: what is somewhere in it. */
export const INSIDE_CLAUSE = new RegExp(`${INSIDE.source}[^，。；]{0,14}?，?`, "u");
/** Ground, and no body that acts. */
export const isGround = ({ members }: Group): boolean => members.every(({ draft }) => draft.type === "Place");
