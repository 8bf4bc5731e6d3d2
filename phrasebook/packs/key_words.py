"""Shows a public key as eight words that two people can compare on the phone, and as letters that can be typed."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Final

from phrasebook.errors import BadInput

_LIST: Final = """
    苹果 香蕉 西瓜 葡萄 草莓 樱桃 柠檬 橙子 桃子 梨子 芒果 菠萝 石榴 荔枝 龙眼 椰子
    柿子 红枣 山楂 杏子 李子 木瓜 甘蔗 橄榄 白菜 萝卜 土豆 番茄 黄瓜 茄子 南瓜 冬瓜
    豆角 芹菜 韭菜 菠菜 辣椒 生姜 大蒜 洋葱 蘑菇 木耳 竹笋 莲藕 玉米 花生 芝麻 红薯
    老虎 狮子 大象 猴子 熊猫 兔子 松鼠 狐狸 骆驼 长城 斑马 河马 袋鼠 海豚 鲸鱼 海豹
    企鹅 孔雀 燕子 喜鹊 麻雀 鸽子 老鹰 天鹅 蝴蝶 蜜蜂 蜻蜓 蚂蚁 蜗牛 青蛙 乌龟 螃蟹
    龙虾 章鱼 金鱼 鲤鱼 小猫 小狗 山羊 奶牛 骏马 公鸡 鸭子 大鹅 刺猬 蝙蝠 蟋蟀 知了
    太阳 月亮 星星 白云 彩虹 雷电 大雨 雪花 微风 浓雾 露珠 寒霜 高山 大河 湖泊 海洋
    沙漠 草原 森林 岛屿 瀑布 温泉 山谷 冰川 春天 夏天 秋天 冬天 早晨 中午 黄昏 夜晚
    松树 柳树 杨树 梧桐 银杏 枫叶 竹子 荷花 牡丹 菊花 梅花 桃花 玫瑰 茉莉 兰花 水仙
    桌子 椅子 沙发 书柜 台灯 窗帘 地毯 枕头 被子 镜子 梳子 毛巾 肥皂 牙刷 雨伞 手套
    围巾 帽子 毛衣 衬衫 裤子 裙子 皮鞋 袜子 铅笔 钢笔 毛笔 橡皮 尺子 书包 课本 地图
    字典 日历 信封 邮票 剪刀 胶水 图钉 算盘 黑板 粉笔 墨水 宣纸 钥匙 门铃 台阶 屋顶
    火车 汽车 飞机 轮船 单车 地铁 马车 帆船 滑梯 风筝 灯笼 鞭炮 陀螺 积木 气球 皮球
    钢琴 笛子 二胡 古筝 琵琶 唢呐 口琴 吉他 米饭 面条 饺子 包子 馒头 豆腐 鸡蛋 牛奶
    豆浆 茶叶 咖啡 果酱 食盐 白糖 酱油 香醋 月饼 粽子 汤圆 火锅 烧饼 春卷 年糕 油条
    桥梁 宝塔 城墙 宫殿 花园 亭子 水井 风车 码头 灯塔 车站 学校 医院 商店 邮局 工厂
"""
WORDS: Final = tuple(_LIST.split())
_COUNT: Final = 8
_CHECK: Final = 3
_KEY: Final = 32


def words(key: str) -> str:
    """Return the eight words of a key: 64 bits of its hash."""
    return " ".join(WORDS[one] for one in hashlib.sha256(decode(key)).digest()[:_COUNT])


def encode(key: bytes) -> str:
    """Return the letters of a key, with a check at their end, in groups of four."""
    letters = base64.b32encode(key + hashlib.sha256(key).digest()[:_CHECK]).decode("ascii")
    return "-".join(letters[place : place + 4] for place in range(0, len(letters), 4))


def decode(text: str) -> bytes:
    """Return the key that ``encode`` wrote; spaces, case and the look-alikes 0, 1 and 8 are forgiven.

    Raises:
        BadInput: ``key-unreadable``.
    """
    letters = re.sub(r"[\s\-]", "", text).upper().translate(str.maketrans("018", "OIB"))
    try:
        data = base64.b32decode(letters)
    except ValueError as error:
        raise BadInput("key-unreadable") from error
    key, check = data[:_KEY], data[_KEY:]
    if len(key) != _KEY or check != hashlib.sha256(key).digest()[:_CHECK]:
        raise BadInput("key-unreadable")
    return key


def is_key(text: str) -> bool:
    """Return whether a text is a key."""
    try:
        decode(text)
    except BadInput:
        return False
    return True
