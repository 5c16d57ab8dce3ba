import type { Element } from './xml-tree.ts';

/**
 * What may stand in what, in which order, and with which attributes: ECMA-376 (5th edition, part 1 with the transitional forms of
 * part 4), as far as the writer uses it. An element that is not here is an error, so that whoever writes a new one looks it up.
 * Content as a regular expression over names; `!`: an attribute that has to be there. `text`: the element holds a text.
 */
const FILL = '(a:noFill|a:solidFill)';
const SHAPE = 'a:xfrm?(a:prstGeom)?(a:noFill|a:solidFill)?a:ln?';
const LINE = `${FILL}?a:prstDash?a:round?a:tailEnd?`;
const STYLED = `${FILL}?a:ln?`;
const COLOUR = '(a:srgbClr|a:schemeClr)';
const RUN = `a:ln?${FILL}?a:highlight?a:latin?a:ea?a:cs?a:hlinkClick?`;
const RUN_ATTRIBUTES = 'lang sz b dirty kern';
const LEVEL = 'a:lnSpc?a:spcBef?a:spcAft?a:buClr?a:buSzPct?a:buFont?(a:buNone|a:buChar)?a:tabLst?a:defRPr?';
const LEVEL_ATTRIBUTES = 'marL indent algn defTabSz rtl eaLnBrk latinLnBrk hangingPunct';
const TIME_NODES = '(p:par|p:seq|p:set)+';
const SERIES = 'c:idx c:order c:tx? c:spPr? ';
const AXIS = 'c:axId c:scaling c:delete? c:axPos c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:crossAx c:crosses? ';

type Rule = readonly [content: string, attributes: string];
const RULES: Readonly<Record<string, Rule>> = {
  // Presentation
  'p:presentation': ['p:sldMasterIdLst?p:notesMasterIdLst?p:sldIdLst?p:sldSz?p:notesSz p:defaultTextStyle?', 'saveSubsetFonts'],
  'p:sldMasterIdLst': ['p:sldMasterId*', ''],
  'p:sldMasterId': ['', 'id r:id!'],
  'p:notesMasterIdLst': ['p:notesMasterId?', ''],
  'p:notesMasterId': ['', 'r:id!'],
  'p:sldIdLst': ['p:sldId*', ''],
  'p:sldId': ['', 'id! r:id!'],
  'p:sldSz': ['', 'cx! cy!'],
  'p:notesSz': ['', 'cx! cy!'],
  'p:defaultTextStyle': ['a:defPPr?(a:lvl1pPr)?', ''],
  'p:sldMaster': ['p:cSld p:clrMap p:sldLayoutIdLst?p:txStyles?', ''],
  'p:sldLayoutIdLst': ['p:sldLayoutId*', ''],
  'p:sldLayoutId': ['', 'id r:id!'],
  'p:txStyles': ['p:titleStyle?p:bodyStyle?p:otherStyle?', ''],
  'p:titleStyle': ['(a:lvl1pPr)?', ''],
  'p:bodyStyle': ['(a:lvl1pPr)?', ''],
  'p:otherStyle': ['(a:lvl1pPr)?', ''],
  'p:sldLayout': ['p:cSld p:clrMapOvr?', 'preserve userDrawn'],
  'p:notesMaster': ['p:cSld p:clrMap p:notesStyle?', ''],
  'p:notesStyle': ['(a:lvl1pPr)?', ''],
  'p:notes': ['p:cSld p:clrMapOvr?', ''],
  'p:sld': ['p:cSld p:clrMapOvr?p:timing?', ''],
  'p:presentationPr': ['', ''],
  'p:viewPr': ['', ''],
  'p:cSld': ['p:bg?p:spTree', 'name'],
  'p:bg': ['p:bgPr', ''],
  'p:bgPr': ['a:solidFill a:effectLst', ''],
  'p:clrMap': ['', 'bg1! tx1! bg2! tx2! accent1! accent2! accent3! accent4! accent5! accent6! hlink! folHlink!'],
  'p:clrMapOvr': ['a:masterClrMapping', ''],
  'a:masterClrMapping': ['', ''],
  'p:spTree': ['p:nvGrpSpPr p:grpSpPr (p:sp|p:graphicFrame|p:cxnSp|p:pic)*', ''],
  'p:nvGrpSpPr': ['p:cNvPr p:cNvGrpSpPr p:nvPr', ''],
  'p:cNvGrpSpPr': ['', ''],
  'p:grpSpPr': ['a:xfrm?', ''],
  'p:sp': ['p:nvSpPr p:spPr p:txBody?', ''],
  'p:nvSpPr': ['p:cNvPr p:cNvSpPr p:nvPr', ''],
  'p:cNvPr': ['a:extLst?', 'id! name! descr'],
  'p:cNvSpPr': ['a:spLocks?', 'txBox'],
  'a:spLocks': ['', 'noGrp noRot noChangeAspect'],
  'p:nvPr': ['p:ph?', ''],
  'p:ph': ['', 'type idx'],
  'p:spPr': [SHAPE, ''],
  'p:txBody': ['a:bodyPr a:lstStyle?a:p+', ''],
  'p:cxnSp': ['p:nvCxnSpPr p:spPr', ''],
  'p:nvCxnSpPr': ['p:cNvPr p:cNvCxnSpPr p:nvPr', ''],
  'p:cNvCxnSpPr': ['', ''],
  'p:pic': ['p:nvPicPr p:blipFill p:spPr', ''],
  'p:nvPicPr': ['p:cNvPr p:cNvPicPr p:nvPr', ''],
  'p:cNvPicPr': ['a:picLocks?', ''],
  'a:picLocks': ['', 'noChangeAspect'],
  'p:blipFill': ['a:blip?a:stretch?', ''],
  'a:blip': ['', 'r:embed'],
  'a:stretch': ['a:fillRect?', ''],
  'a:fillRect': ['', ''],
  'p:graphicFrame': ['p:nvGraphicFramePr p:xfrm a:graphic', ''],
  'p:nvGraphicFramePr': ['p:cNvPr p:cNvGraphicFramePr p:nvPr', ''],
  'p:cNvGraphicFramePr': ['a:graphicFrameLocks?', ''],
  'a:graphicFrameLocks': ['', 'noGrp'],
  'p:xfrm': ['a:off a:ext', ''],
  // Timing
  'p:timing': ['p:tnLst?p:bldLst?', ''],
  'p:tnLst': [TIME_NODES, ''],
  'p:childTnLst': [TIME_NODES, ''],
  'p:par': ['p:cTn', ''],
  'p:seq': ['p:cTn p:prevCondLst?p:nextCondLst?', 'concurrent prevAc nextAc'],
  'p:cTn': ['p:stCondLst?p:childTnLst?', 'id presetID presetClass presetSubtype dur restart fill grpId nodeType'],
  'p:stCondLst': ['p:cond+', ''],
  'p:prevCondLst': ['p:cond+', ''],
  'p:nextCondLst': ['p:cond+', ''],
  'p:cond': ['p:tgtEl?', 'evt delay'],
  'p:set': ['p:cBhvr p:to?', ''],
  'p:cBhvr': ['p:cTn p:tgtEl p:attrNameLst?', ''],
  'p:tgtEl': ['(p:sldTgt|p:spTgt)', ''],
  'p:sldTgt': ['', ''],
  'p:spTgt': ['', 'spid!'],
  'p:attrNameLst': ['p:attrName+', ''],
  'p:attrName': ['text', ''],
  'p:to': ['p:strVal', ''],
  'p:strVal': ['', 'val!'],
  'p:bldLst': ['p:bldP+', ''],
  'p:bldP': ['', 'spid! grpId!'],
  // Drawing
  'a:extLst': ['a:ext*', ''],
  'a:ext/adec': ['adec:decorative', 'uri!'],
  'adec:decorative': ['', 'val!'],
  'a:xfrm': ['a:off a:ext (a:chOff a:chExt)?', ''],
  'a:off': ['', 'x! y!'],
  'a:ext': ['', 'cx! cy!'],
  'a:chOff': ['', 'x! y!'],
  'a:chExt': ['', 'cx! cy!'],
  'a:prstGeom': ['a:avLst?', 'prst!'],
  'a:avLst': ['', ''],
  'a:noFill': ['', ''],
  'a:solidFill': [COLOUR, ''],
  'a:srgbClr': ['', 'val!'],
  'a:schemeClr': ['a:alpha?', 'val!'],
  'a:alpha': ['', 'val!'],
  'a:effectLst': ['', ''],
  'a:ln': [LINE, 'w cap cmpd algn'],
  'a:lnL': [LINE, 'w'],
  'a:lnR': [LINE, 'w'],
  'a:lnT': [LINE, 'w'],
  'a:lnB': [LINE, 'w'],
  'a:prstDash': ['', 'val'],
  'a:round': ['', ''],
  'a:tailEnd': ['', 'type w len'],
  'a:graphic': ['a:graphicData', ''],
  'a:graphicData': ['(a:tbl|c:chart)', 'uri!'],
  'a:bodyPr': ['(a:noAutofit|a:normAutofit)?', 'vert wrap lIns tIns rIns bIns anchor'],
  'a:noAutofit': ['', ''],
  'a:normAutofit': ['', ''],
  'a:lstStyle': ['(a:lvl1pPr)?', ''],
  'a:p': ['a:pPr?(a:r|a:fld)*a:endParaRPr?', ''],
  'a:pPr': [LEVEL, LEVEL_ATTRIBUTES],
  'a:defPPr': [LEVEL, LEVEL_ATTRIBUTES],
  'a:lvl1pPr': [LEVEL, LEVEL_ATTRIBUTES],
  'a:lnSpc': ['(a:spcPct|a:spcPts)', ''],
  'a:spcBef': ['(a:spcPct|a:spcPts)', ''],
  'a:spcPct': ['', 'val!'],
  'a:spcPts': ['', 'val!'],
  'a:buNone': ['', ''],
  'a:buClr': [COLOUR, ''],
  'a:buSzPct': ['', 'val!'],
  'a:buFont': ['', 'typeface!'],
  'a:buChar': ['', 'char!'],
  'a:defRPr': [RUN, RUN_ATTRIBUTES],
  'a:endParaRPr': [RUN, RUN_ATTRIBUTES],
  'a:rPr': [RUN, RUN_ATTRIBUTES],
  'a:highlight': [COLOUR, ''],
  'a:latin': ['', 'typeface!'],
  'a:ea': ['', 'typeface!'],
  'a:cs': ['', 'typeface!'],
  'a:hlinkClick': ['', 'r:id!'],
  'a:r': ['a:rPr?a:t', ''],
  'a:fld': ['a:rPr?a:t', 'id! type'],
  'a:t': ['text', ''],
  'a:tbl': ['a:tblPr?a:tblGrid a:tr*', ''],
  'a:tblPr': ['', 'firstRow'],
  'a:tblGrid': ['a:gridCol*', ''],
  'a:gridCol': ['', 'w!'],
  'a:tr': ['a:tc*', 'h!'],
  'a:tc': ['a:txBody?a:tcPr?', ''],
  'a:txBody': ['a:bodyPr a:lstStyle?a:p+', ''],
  'a:tcPr': [`a:lnL?a:lnR?a:lnT?a:lnB?${FILL}?`, 'marL marR marT marB anchor'],
  'a:tblStyleLst': ['', 'def!'],
  // Theme
  'a:theme': ['a:themeElements', 'name'],
  'a:themeElements': ['a:clrScheme a:fontScheme a:fmtScheme', ''],
  'a:clrScheme': [
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
    'name!',
  ],
  ...Object.fromEntries(
    ['dk1', 'lt1', 'dk2', 'lt2', 'hlink', 'folHlink', ...[1, 2, 3, 4, 5, 6].map((number) => `accent${number}`)].map(
      (name): [string, Rule] => [`a:${name}`, [COLOUR, '']],
    ),
  ),
  'a:fontScheme': ['a:majorFont a:minorFont', 'name!'],
  'a:majorFont': ['a:latin a:ea a:cs', ''],
  'a:minorFont': ['a:latin a:ea a:cs', ''],
  'a:fmtScheme': ['a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst', 'name'],
  'a:fillStyleLst': [`${FILL}{3}`, ''],
  'a:lnStyleLst': ['a:ln{3}', ''],
  'a:effectStyleLst': ['a:effectStyle{3}', ''],
  'a:effectStyle': ['a:effectLst', ''],
  'a:bgFillStyleLst': [`${FILL}{3}`, ''],
  // Charts
  'c:chartSpace': ['c:date1904?c:roundedCorners?c:chart c:spPr?c:txPr?c:externalData?', ''],
  'c:chart': ['c:autoTitleDeleted?c:plotArea c:plotVisOnly?c:dispBlanksAs?', ''],
  'a:graphicData/c:chart': ['', 'r:id!'],
  'c:plotArea': ['c:layout?(c:barChart|c:lineChart|c:scatterChart)+(c:catAx|c:valAx)*c:spPr?', ''],
  'c:layout': ['c:manualLayout?', ''],
  'c:manualLayout': ['c:layoutTarget?c:xMode?c:yMode?c:x?c:y?c:w?c:h?', ''],
  'c:barChart': ['c:barDir c:grouping?c:varyColors?c:ser*c:gapWidth?c:overlap?(c:axId c:axId)', ''],
  'c:lineChart': ['c:grouping c:varyColors?c:ser*c:marker?(c:axId c:axId)', ''],
  'c:scatterChart': ['c:scatterStyle c:varyColors?c:ser*(c:axId c:axId)', ''],
  'c:barChart/c:ser': [`${SERIES}c:invertIfNegative?c:dPt*c:cat?c:val?`, ''],
  'c:lineChart/c:ser': [`${SERIES}c:marker?c:dPt*c:cat?c:val?c:smooth?`, ''],
  'c:scatterChart/c:ser': [`${SERIES}c:marker?c:dPt*c:dLbls?c:xVal?c:yVal?c:smooth?`, ''],
  'c:lineChart/c:marker': ['', 'val'],
  'c:marker': ['c:symbol?c:size?c:spPr?', ''],
  'c:dPt': ['c:idx c:invertIfNegative?c:marker?c:bubble3D?c:spPr?', ''],
  'c:dLbls': [
    'c:spPr?c:txPr?c:dLblPos?c:showLegendKey?c:showVal?c:showCatName?c:showSerName?c:showPercent?c:showBubbleSize?',
    '',
  ],
  'c:tx': ['c:strRef', ''],
  'c:cat': ['c:strRef', ''],
  'c:val': ['c:numRef', ''],
  'c:xVal': ['c:numRef', ''],
  'c:yVal': ['c:numRef', ''],
  'c:strRef': ['c:f c:strCache?', ''],
  'c:numRef': ['c:f c:numCache?', ''],
  'c:strCache': ['c:ptCount?c:pt*', ''],
  'c:numCache': ['c:formatCode?c:ptCount?c:pt*', ''],
  'c:pt': ['c:v', 'idx!'],
  'c:f': ['text', ''],
  'c:v': ['text', ''],
  'c:formatCode': ['text', ''],
  'c:catAx': [`${AXIS}c:auto?c:lblAlgn?c:lblOffset?c:noMultiLvlLbl?`, ''],
  'c:valAx': [`${AXIS}c:crossBetween?`, ''],
  'c:scaling': ['c:logBase?c:orientation?c:max?c:min?', ''],
  'c:numFmt': ['', 'formatCode! sourceLinked'],
  'c:spPr': [STYLED, ''],
  'c:txPr': ['a:bodyPr a:lstStyle?a:p+', ''],
  'c:externalData': ['c:autoUpdate?', 'r:id!'],
  ...Object.fromEntries(
    (
      'autoTitleDeleted plotVisOnly dispBlanksAs date1904 roundedCorners layoutTarget xMode yMode x y w h barDir grouping varyColors ' +
      'gapWidth overlap axId scatterStyle idx order invertIfNegative smooth symbol size bubble3D ptCount delete axPos majorTickMark ' +
      'minorTickMark tickLblPos crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl crossBetween logBase orientation max min autoUpdate ' +
      'dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize'
    )
      .split(' ')
      .map((name): [string, Rule] => [`c:${name}`, ['', 'val!']]),
  ),
  // Packages, properties, workbooks
  Types: ['Default*Override*', ''],
  Default: ['', 'Extension! ContentType!'],
  Override: ['', 'PartName! ContentType!'],
  Relationships: ['Relationship*', ''],
  Relationship: ['', 'Id! Type! Target! TargetMode'],
  'cp:coreProperties': ['dc:title dc:creator dc:language dcterms:created', ''],
  'dc:title': ['text', ''],
  'dc:creator': ['text', ''],
  'dc:language': ['text', ''],
  'dcterms:created': ['text', 'xsi:type!'],
  Properties: ['Application Slides', ''],
  Application: ['text', ''],
  Slides: ['text', ''],
  workbook: ['sheets', ''],
  sheets: ['sheet+', ''],
  sheet: ['', 'name! sheetId! r:id!'],
  worksheet: ['cols?sheetData', ''],
  cols: ['col+', ''],
  col: ['', 'min! max! width customWidth'],
  sheetData: ['row*', ''],
  row: ['c*', 'r'],
  c: ['v?is?', 'r t'],
  v: ['text', ''],
  is: ['t', ''],
  t: ['text', 'xml:space'],
};

/** Attributes whose type is a whole number wherever they stand, but for the id of a field. */
const WHOLE = new Set([
  'id',
  'idx',
  'x',
  'y',
  'cx',
  'cy',
  'w',
  'h',
  'sz',
  'marL',
  'marR',
  'marT',
  'marB',
  'lIns',
  'tIns',
  'rIns',
  'bIns',
]);
/** What the values of some elements may be. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'a:srgbClr': /^[0-9A-F]{6}$/u,
  'a:schemeClr': /^(?:bg1|tx1|tx2|accent[12]|phClr)$/u,
  'a:spcPts': /^(?:\d{1,5}|1[0-4]\d{4}|15[0-7]\d{3}|158[0-3]\d{2}|158400)$/u,
  'c:size': /^(?:[2-9]|[1-6]\d|7[0-2])$/u,
  'c:gapWidth': /^(?:\d{1,2}|[1-4]\d{2}|500)$/u,
  'c:overlap': /^(?:-?\d{1,2}|-?100)$/u,
  'c:x': /^(?:0(?:\.\d+)?|1)$/u,
  'c:y': /^(?:0(?:\.\d+)?|1)$/u,
  'c:w': /^(?:0(?:\.\d+)?|1)$/u,
  'c:h': /^(?:0(?:\.\d+)?|1)$/u,
  'c:max': /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/u,
  'c:min': /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/u,
  'c:logBase': /^10$/u,
};

/** What is wrong with an element and all in it, each with its place; nothing where all is as the schemas have it. */
export function faultsOf(element: Element, parent = '', path = ''): string[] {
  const key = element.name === 'a:ext' && parent === 'a:extLst' ? 'a:ext/adec' : element.name;
  const here = `${path}/${element.name}`;
  const rule = RULES[`${parent}/${element.name}`] ?? RULES[key];
  if (rule === undefined) return [`${here}: not known`];
  const [content, known] = rule;
  const names = element.children.map(({ name }) => `${name};`).join('');
  const pattern =
    content === 'text' ? '' : content.replaceAll(/[A-Za-z]\w*(?::\w+)?/gu, (name) => `(?:${name};)`).replaceAll(' ', '');
  const faults = new RegExp(`^${pattern}$`, 'u').test(names) ? [] : [`${here}: holds ${names}`];
  if (content !== 'text' && element.text.trim() !== '') faults.push(`${here}: text between elements`);
  return [
    ...faults,
    ...attributeFaults(element, known, here),
    ...element.children.flatMap((child) => faultsOf(child, element.name, here)),
  ];
}

function attributeFaults({ name, attributes }: Element, known: string, here: string): string[] {
  const allowed = known.split(' ').map((one) => one.replace('!', ''));
  const needed = known.split(' ').flatMap((one) => (one.endsWith('!') ? [one.slice(0, -1)] : []));
  const value = VALUES[name];
  return [
    ...needed.filter((one) => !(one in attributes)).map((one) => `${here}: without ${one}`),
    ...Object.keys(attributes)
      .filter((one) => !one.startsWith('xmlns') && !allowed.includes(one))
      .map((one) => `${here}: ${one} is not known`),
    ...Object.entries(attributes)
      .filter(([one, text]) => WHOLE.has(one) && name !== 'a:fld' && !/^-?\d+$/u.test(text))
      .map(([one, text]) => `${here}: ${one} is ${text}`),
    ...(value !== undefined && !value.test(attributes.val ?? '') ? [`${here}: is ${attributes.val}`] : []),
  ];
}
