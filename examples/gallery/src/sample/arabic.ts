import type { VariantId } from "./variants.js";

/** The questions in a language that is written from right to left; what is not here stays as it is. */
export const arabic: Readonly<Partial<Record<VariantId, Readonly<Record<string, string>>>>> = {
  nps: { "questions.q.text": "ما مدى احتمال أن توصي بنا صديقًا أو زميلًا؟" },
  "csat-smileys": { "questions.q.text": "ما مدى رضاك عن طلبك؟" },
  "csat-stars": { "questions.q.text": "ما مدى رضاك عن طلبك؟" },
  "csat-numbers": { "questions.q.text": "ما مدى رضاك عن طلبك؟" },
  "csat-thumbs": { "questions.q.text": "هل أجابت هذه الصفحة عن سؤالك؟" },
  ces: { "questions.q.text": "جعلت صفحة الدفع إتمام الشراء سهلًا." },
  emotion: { "questions.q.text": "كيف كان شعورك بعد التواصل مع الدعم؟" },
  "emotion-own": {
    "questions.q.text": "كيف يسير أسبوعك الأول؟",
    "questions.q.options.lost.text": "تائه",
    "questions.q.options.slow.text": "ببطء",
    "questions.q.options.so-so.text": "بين بين",
    "questions.q.options.well.text": "جيدًا",
    "questions.q.options.flying.text": "رائعًا",
  },
  "rating-5": {
    "questions.q.text": "ما رأيك في البحث الجديد؟",
    "questions.q.low": "لا يناسبني",
    "questions.q.high": "أحببته",
  },
  "rating-10": {
    "questions.q.text": "ما رأيك في البحث الجديد؟",
    "questions.q.low": "بلا فائدة",
    "questions.q.high": "لا غنى عنه",
  },
  "rating-stars": { "questions.q.text": "ما رأيك في البحث الجديد؟" },
  choice: places(),
  "choice-multiple": {
    "questions.q.text": "فيمَ تستخدم المنتج؟",
    "questions.q.options.nps.text": "لمتابعة المؤشر عبر الفصول",
    "questions.q.options.launch.text": "بعد كل إطلاق لمعرفة ما تعطّل",
    "questions.q.options.support.text": "لمعرفة أثر الدعم في العملاء",
    "questions.q.options.research.text": "للعثور على من نجري معهم المقابلات",
  },
  "choice-other": places(),
  "choice-shuffle": places(),
  text: { "questions.q.text": "ما الذي يمكننا تحسينه؟" },
  "contact-email": contact(),
  "contact-phone": contact(),
  statement: {
    "questions.q.text": "ننتقل إلى موقع جديد.",
    "questions.q.note": "ابتداءً من يونيو سيكون حسابك على الموقع الجديد. ثلاثة أسئلة قصيرة إن سمح وقتك.",
    "questions.q.button": "متابعة",
  },
  flow: { "questions.q.text": "كيف كان إعداد مساحة العمل؟", "questions.why.text": "ما الذي صنع الفرق؟" },
};

function places() {
  return {
    "questions.q.text": "كيف سمعت عنا؟",
    "questions.q.options.friend.text": "من صديق أو زميل",
    "questions.q.options.search.text": "عبر محرك بحث",
    "questions.q.options.news.text": "في الأخبار",
  };
}

function contact() {
  return {
    "questions.q.text": "هل يمكننا أن نسألك أكثر عن هذا؟",
    "questions.q.note": "سيتواصل معك شخص من الفريق مرة واحدة.",
  };
}
