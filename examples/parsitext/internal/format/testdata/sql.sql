-- كتاب ها می شود
SELECT 'متن -- كتاب ''ك'' ,', "ستون -- ك" FROM t; -- می رود
/* كتاب /* تو */ می شود */ INSERT INTO `ك` VALUES ('ك');
-- INSERT INTO t VALUES ('كتاب , ها');
