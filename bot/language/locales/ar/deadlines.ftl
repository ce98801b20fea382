## الأيام المقبلة: آخر يوم للتوقيع وبدء النفاذ
topic-deadline = المواعيد
deadline-on = { $date }: { $what }
deadline-with-left = { $day }، { $left }
deadline-left = { $days ->
    [0] اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يوما
   *[other] بقي { $days } يوم
  }
deadline-signature = آخر يوم للتوقيع
deadline-force = بدء نفاذ المعاهدة
deadline-force_for = بدء نفاذ المعاهدة بالنسبة إليه
deadline-signed = ✍️ الموقعون: <b>{ $count }</b>
deadline-may-sign = لمن لم يوقع أن يوقع حتى نهاية ذلك اليوم.
deadline-may-sign-all = لأي دولة لم توقع أن توقع حتى نهاية ذلك اليوم.
deadline-after = بعده لا يمكن التوقيع.
deadline-after-accession = بعده الانضمام فقط. وللموقعين أن يصدقوا بعد ذلك أيضا.
deadline-article = § المادة { $article }
deadline-parties = 📥 الصكوك المودعة: <b>{ $count }</b>
deadline-computed = 🧮 محسوب من المادة { $article } ومن الإيداع في { $basis }؛ لم يذكر الوديع هذا اليوم.
deadline-changed = ✏️ <i>تصحيح:</i> { $date } بدلا من { $was }
deadline-void = ✏️ <i>تصحيح:</i> { $date } لم يعد موعدا
deadline-force-on = ⚖️ بدء النفاذ بالنسبة إليه: <b>{ $date }</b>
calendar-force_for = بدء النفاذ، { $name }: { $treaty }
