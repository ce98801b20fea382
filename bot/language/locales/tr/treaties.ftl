## Antlaşmaların kısa adları
treaty-XVIII-16 = BM Siber Suçlara Karşı Sözleşmesi
