/**
 * Family names that come first in Chinese, Korean and Vietnamese names, as English news spells them. Lower case. No
 * Japanese or Hungarian ones, which English news puts last.
 */
const chinese = `
  an bai bao bo cai cao chan chang chen cheng cheung chou chu chung cui dai deng ding dong du duan fan fang feng fu gao ge
  gong gu guo han hao he hong hou hsieh hsu hu hua huang hui jia jiang jin kong lai lam lau lee lei leung li liang liao lin
  ling liu long lu luo lyu ma mao mei meng mi mo ng ning pan pang peng qi qian qiao qin qiu qu ren shao shen sheng shi song
  su sun tan tang tao tian tsai tsang tsao tung wan wang wei wen weng wong wu xi xia xiang xiao xie xin xiong xu xue yan
  yang yao ye yi yin yip yu yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu zou zuo`;
const korean = `
  ahn bae baek ban byun chae cho choe choi chun gong gu ha han heo hong huh hwang hyun im jang jeon jeong ji jin jo joo
  joung ju jung kang kim ko koo kwak kwon kye lim min moon na nam noh oh paik pak park rhee ri ro roh ryu seo shim shin sim
  sin sohn son song suh sung um won woo yoo yoon you yun`;
const vietnamese = `
  bui dang dao dinh do duong ho hoang huynh le luong ly mai ngo nguyen pham phan phung to tran trinh truong vo vu vuong`;

export const surnamesFirst: readonly string[] = `${chinese}${korean}${vietnamese}`.trim().split(/\s+/);
