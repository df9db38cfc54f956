# كتاب , ي
### گروه ي

-brand-name = كتاب خوان
    .gender = مذكر ي
hello = سلام { $user } , به { -brand-name } خوش آمديد .
multi =
    سطر اول ,
    سطر مي

      تو رفته ي دوم
    { $x } كتاب
    .title = عنوان ي , خوب
    .accesskey = ي
count =
    { $n ->
        [0] هيچ كتابي
        [one] يك كتاب , {"\u200c"}{ "«كتاب»" }
       *[other]
            { $n } كتاب ها
            { NUMBER($n, كتاب: "ي{") } تا
    } در قفسه ي شما { $a ->
       *[a] باز
    }
ref = { hello.title } , { count }

empty =
    .label = برو , حالا
