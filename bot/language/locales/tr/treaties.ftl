## Antlaşmaların kısa adları
treaty-XVIII-16 = Siber Suçlara Karşı BM Sözleşmesi
