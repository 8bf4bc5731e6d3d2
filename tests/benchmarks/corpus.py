"""Makes any number of phrases like those of a shop, always the same for the same seed.

Forty hand-written situations with blanks; goods, cities, couriers, prices and a long tail of words (jieba's dictionary, by rank) fill
them. Service words stand in many phrases, so their lists are long: harder for a search than a collection of real texts.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import accumulate
from pathlib import Path

from phrasebook.model import BuyerTypeId, Content, Scenario, ScenarioId

SITUATIONS = tuple(
    line.split("|")
    for line in """
fhsj|发货时间|Dispatch time|什么时候发货;今天能发吗|付款后{时}内为您发出，发货后可以在订单里看到{快递}的单号|现在下单{时}就能发走，请您留意物流更新
by|包邮说明|Free shipping|包邮吗;邮费多少|本店满{钱}元包邮，{城市}等偏远地区需要补{钱}元运费|这款全国包邮的，{城市}也包，您放心拍
thdz|退货地址|Return address|退到哪里;退货地址发我|退货请寄到{城市}仓库，寄出后把{快递}单号填到退款页面|地址在退款详情里，请不要到付，我们收到后{时}内处理
tk|退款到账|Refund arrival|钱什么时候退;退款多久到|退款已经同意，{时}内原路退回您的付款账户|仓库签收后会为您申请退款，到账时间以银行为准
cm|尺码推荐|Size advice|我穿多大;身高体重选什么码|按您的身高体重建议选{尺码}，{产品}是标准版型|您平时穿{尺码}的话这款{产品}选同码就可以
zpbz|正品保证|Genuine goods|是正品吗;假一赔几|{产品}都是品牌授权的正品，支持专柜验货|本店承诺正品，{产品}附带防伪码可以查询
fp|发票说明|Invoices|能开发票吗;发票抬头|可以开电子发票，确认收货后{时}内发到您的邮箱|请把抬头和税号发给我，我帮您备注在订单里
sf|指定顺丰|Ship by SF|能发顺丰吗;可以换快递吗|默认发{快递}，需要顺丰请补{钱}元运费差价|可以备注{快递}，不过时效以当地网点为准
yfx|运费险|Freight insurance|有运费险吗;退货谁出邮费|订单赠送运费险，退货后理赔{钱}元左右|这款{产品}没有运费险，质量问题的邮费由我们承担
zlwt|质量问题|Quality problem|坏了怎么办;质量有问题|非常抱歉，请拍几张照片给我，核实后为您补发或退款|您收到的{产品}如有质量问题，{时}内联系我们处理
jj|砍价回复|Bargaining|能便宜点吗;再少点|{产品}已经是活动价了，{钱}元真的很实在|价格是统一的，我帮您申请一个{钱}元的优惠券好吗
yhq|优惠券|Coupons|有优惠券吗;券怎么用|首页可以领取满{钱}减{钱}的券，和活动叠加使用|收藏店铺能领{钱}元优惠券，下单时自动抵扣
kc|库存查询|Stock|有货吗;还有没有{颜色}|{颜色}{产品}现在有货，库存剩{数}件|{颜色}{尺码}暂时缺货，预计{时}补到
wl|物流停滞|Parcel stuck|物流不动了;怎么还没到|我帮您联系{快递}催促，{时}内给您答复|包裹到{城市}后中转较慢，请您再等等
qs|签收未收到|Not received|显示签收没收到;快递丢了|请先看看驿站或家人是否代收，我同时联系{快递}核实|核实丢件后为您补发{产品}
hh|换货流程|Exchange|想换个颜色;能换码吗|在订单里申请换货，寄回后{时}内给您换发{颜色}|换货往返邮费{钱}元，质量问题由我们承担
gg|改地址|Change address|地址填错了;能改地址吗|还没有发货，我已经帮您改成{城市}的地址|已经发出，我联系{快递}试着转寄到{城市}
cz|材质说明|Material|什么材质;是纯棉的吗|{产品}用的是{材质}，手感柔软不起球|面料是{材质}，洗的时候水温不要超过{数}度
xd|洗涤方法|Washing|能机洗吗;怎么洗|{材质}建议手洗，不要暴晒，深浅分开|{产品}可以装洗衣袋机洗，水温低一些
sc|色差说明|Colour|有色差吗;和图片一样吗|实物拍摄，不同屏幕会有一点色差，{颜色}以实物为准|{颜色}偏深一些，介意的话可以看买家秀
hp|求好评|Asking for a review|好评返现吗;评价|您满意的话麻烦给个评价，有问题先联系我们|感谢您对{产品}的认可，欢迎晒图分享
cp|差评安抚|Bad review|要给差评;太失望了|给您添麻烦了，请给我一次机会为您处理好|您反映的{词}问题我们已经记录，马上改进
gd|关单提醒|Unpaid order|还没付款;订单关了|您拍下的{产品}还没有付款，{点}前付款今天能发|订单将在{时}后关闭，喜欢的话请尽快付款
hy|欢迎语|Welcome|在吗;有人吗|您好，请问想看哪款{产品}呢|欢迎光临，{产品}正在做活动，有什么可以帮您
lk|离开回复|Away|人呢;怎么不回|现在咨询较多，请稍等{数}分钟，马上为您解答|客服{点}上班，您先留言，看到会回复
tj|搭配推荐|Recommendation|推荐一款;搭什么好看|这款{产品}搭配{颜色}{产品}很好看，很多买家一起拍|按您的需要推荐{型号}，{词}效果更好
ps|配送时间|Delivery time|几天到;{城市}几天能到|发{快递}到{城市}一般{数}天左右|同城{时}能到，偏远地区要{数}天
zt|自提说明|Pick-up|能自提吗;可以上门取吗|可以到{城市}的店里自提，请提前{时}联系|暂时不支持自提，发{快递}很快的
pf|批发价格|Wholesale|批发怎么算;拿多少件便宜|{数}件起批，每件{钱}元，具体看数量|批发请留个联系方式，我让经理联系您
dz|定制说明|Custom made|能定制吗;可以刻字吗|可以定制{词}图案，工期{时}，定制不退换|{产品}支持刻字，请把内容发给我
az|安装服务|Installation|包安装吗;谁来安装|{产品}附有说明书，{数}步就能装好|需要上门安装的话{城市}师傅收{钱}元
bx|保修政策|Warranty|保修多久;坏了能修吗|{产品}保修{数}个月，人为损坏除外|保修期内寄回检测，{时}内修好寄出
gn|功能介绍|Functions|有什么功能;怎么用|{型号}支持{词}模式，比上一代更省电|{产品}按住{数}秒开机，说明书里有图
gg2|规格参数|Specification|多大尺寸;多重|{型号}的尺寸是{尺码}，重约{钱}克|{产品}有{尺码}可选，具体看详情页
zs|赠品说明|Gifts|送什么;有赠品吗|现在拍{产品}送{产品}，数量有限|赠品随机发，介意的话请备注
hd|活动时间|Promotion|活动到什么时候;还有优惠吗|活动到{点}结束，之后恢复{钱}元|大促当天{点}开始，提前加购更方便
jb|价保说明|Price protection|降价了怎么办;买贵了|下单{时}内降价可以申请价保，差价退给您|活动期间支持价保，请提供订单号
hw|海外配送|Overseas|能寄国外吗;寄到香港|可以走集运，先寄到{城市}的仓库|暂时不支持境外直发，抱歉
zq|周期购|Subscription|能分期吗;可以每月寄吗|支持花呗分期，{数}期免息|周期购每{时}寄一次，每次{钱}元
jq|节日问候|Greetings|节日快乐;放假吗|祝您节日快乐，{产品}感恩回馈{数}折起|放假期间{点}前的订单照常发出
""".strip().splitlines()
)
OPENINGS = (
    "亲，", "亲亲，", "您好，", "亲爱的，", "您好亲，", "在的亲，", "亲，感谢您的咨询，", "您好，欢迎光临本店，", "", "",
    "抱歉让您久等了，", "亲，看到您的消息了，",
)  # fmt: skip
CLOSINGS = (
    "哦~", "呢。", "哈。", "，有问题随时联系客服。", "，祝您购物愉快！", "，感谢您的理解与支持。", "，麻烦您了。", "，您看可以吗？",
    "。", "", "，期待您的光临！😊",
)  # fmt: skip
WORDS = {
    "产品": "连衣裙 T恤 牛仔裤 羽绒服 卫衣 衬衫 半身裙 运动鞋 帆布鞋 高跟鞋 拖鞋 袜子 睡衣 帽子 围巾 手套 皮带 双肩包 行李箱 手机壳 充电宝 数据线 耳机 蓝牙音箱 键盘 鼠标 台灯 插座 电饭煲 空气炸锅 破壁机 保温杯 炒锅 收纳箱 床单 四件套 枕头 窗帘 地毯 面膜 口红 洗面奶 防晒霜 洗发水 牙膏 纸尿裤 奶粉 玩具 积木 绘本 猫粮 狗粮 坚果 茶叶 咖啡 蜂蜜 螺蛳粉 月饼 大米 瑜伽垫 帐篷 自行车",
    "城市": "北京 上海 广州 深圳 杭州 义乌 成都 重庆 武汉 西安 郑州 长沙 南京 苏州 天津 青岛 沈阳 哈尔滨 昆明 福州 厦门 合肥 济南 南宁 贵阳 太原 兰州 乌鲁木齐 拉萨 西宁 海口 呼和浩特 东莞 佛山 温州 宁波",
    "快递": "顺丰 中通 圆通 申通 韵达 极兔 邮政EMS 京东物流 德邦",
    "材质": "纯棉 真丝 羊毛 牛皮 不锈钢 硅胶 涤纶 亚麻 陶瓷 玻璃 实木 雪纺 灯芯绒 加绒 竹纤维 记忆棉",
    "颜色": "黑色 白色 红色 蓝色 粉色 米色 卡其色 灰色 藏青色 墨绿色 奶茶色 紫色",
    "尺码": "S码 M码 L码 XL码 XXL码 均码 36码 38码 40码 大号 中号 小号 1.5米 1.8米 500ml",
    "钱": "1 2 3 5 8 9.9 10 12 15 19.9 20 29.9 30 39 49 59 68 79 88 99 100 128 159 199 299",
    "时": "12小时 24小时 48小时 72小时 当天 次日 3天 5天 7天 15天",
    "数": "2 3 4 5 6 7 8 9 10 12",
    "点": "上午10点 中午12点 下午3点 下午4点 晚上8点",
}  # fmt: skip
_BLANK = re.compile(r"\{(\S+?)\}")


@cache
def rare_words() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Return words of two and three characters by falling frequency, and their summed weights."""
    import jieba

    entries = []
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text("utf-8").splitlines():
        word, frequency, kind = line.split(" ")
        if (
            len(word) in (2, 3)
            and kind in ("n", "v", "a", "nz", "vn", "an", "l")
            and all("一" <= one <= "鿿" for one in word)
        ):
            entries.append((-int(frequency), word))
    words = tuple(word for _, word in sorted(entries)[:30_000])
    return words, tuple(accumulate(1 / (rank + 20) ** 0.9 for rank in range(len(words))))


def contents(count: int, seed: int = 42) -> Iterator[Content]:
    """Yield ``count`` contents with different bodies."""
    chance = random.Random(seed)
    words, weights = rare_words()
    choices: dict[str, Callable[[], str]] = {
        name: partial(chance.choice, text.split(" ")) for name, text in WORDS.items()
    }
    choices["词"] = lambda: chance.choices(words, cum_weights=weights)[0]
    choices["型号"] = lambda: f"{chance.choice('ABCDEHKMPQSTX')}{chance.randint(10, 9999)}"

    def filled(text: str) -> str:
        return _BLANK.sub(lambda found: choices[found[1]](), text)

    def body(text: str) -> str:
        more = ""
        if chance.random() < 0.55:
            begun = filled(chance.choice(["这款", "您看中的", "您拍的", "店里的"]) + "{产品}")
            more = (
                "，"
                + begun
                + filled(chance.choice(["是", "属于", "偏"]) + "{词}{词}" + chance.choice(["款", "系列", "风格"]))
            )
        return chance.choice(OPENINGS) + filled(text) + more + chance.choice(CLOSINGS)

    seen: set[str] = set()
    while len(seen) < count:
        code, title, english, cues, *bodies = chance.choice(SITUATIONS)
        text = body(chance.choice(bodies))
        if text in seen:
            continue
        seen.add(text)
        more = filled(chance.choice(["{产品}", "{城市}", "{快递}", "{词}", "{数}"])) if chance.random() < 0.6 else ""
        yield Content(
            title=title + more,
            title_en=english if chance.random() < 0.5 else "",
            body=text,
            variants=(body(chance.choice(bodies)),) if chance.random() < 0.3 else (),
            code=f"{code}{len(seen)}" if chance.random() < 0.3 else "",
            scenario=ScenarioId(f"shop-{code}"),
            cues=tuple(filled(cue) for cue in cues.split(";")) if chance.random() < 0.3 else (),
            buyer_types=(BuyerTypeId(f"type-{chance.randint(1, 58)}"),) if chance.random() < 0.25 else (),
            tags=(chance.choice(("催单", "大促", "常用")),) if chance.random() < 0.2 else (),
        )


def scenarios() -> list[Scenario]:
    """Return the scenarios of the contents."""
    return [
        Scenario(
            id=ScenarioId(f"shop-{code}"), name=title, name_en=english, cues=tuple(cues.split(";")), position=number
        )
        for number, (code, title, english, cues, *_) in enumerate(SITUATIONS)
    ]


def size(content: Content) -> int:
    """Return the bytes of all that can be searched in a content."""
    texts = (
        content.title,
        content.title_en,
        content.body,
        content.code,
        *content.variants,
        *content.cues,
        *content.tags,
    )
    return sum(len(text.encode()) for text in texts)
