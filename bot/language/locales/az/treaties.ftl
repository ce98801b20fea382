## Müqavilələrin qısa adları
treaty-XVIII-16 = BMT-nin Kibercinayətkarlığa qarşı Konvensiyası
