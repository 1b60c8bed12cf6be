using System.Text;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>Changes to bytes that need not leave JSON.</summary>
internal static class Damage
{
    private static readonly byte[][] Scraps =
    [
        .. new[] { "null", ",", "{", "}", "[", "]", "\"", "\\", "\n", "\r\n", ":", "1e999", "tru", "\\ud800", "/* */", "//", "'", "\u0000", "\u001b", "{}", "[]", "}}", "]}", "\"a\":", "NaN", "-", "\uFEFF" }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0xC0, 0x80],
    ];

    private static readonly Encoding[] Encodings =
        [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UnicodeEncoding(bigEndian: true, byteOrderMark: false), Encoding.Latin1];

    /// <summary>A few bytes removed, repeated, changed or put in.</summary>
    public static byte[] Bytes(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var changes = random.Next(1, 4); changes > 0 && damaged.Count > 0; changes--)
        {
            var at = random.Next(damaged.Count);
            var size = Math.Min(random.Next(1, 12), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0: damaged.RemoveRange(at, size); break;
                case 1: damaged.InsertRange(at, damaged.GetRange(at, size)); break;
                case 2: damaged[at] = (byte)random.Next(256); break;
                case 3: damaged.RemoveRange(at, damaged.Count - at); break;
                default: damaged.InsertRange(at, Scraps[random.Next(Scraps.Length)]); break;
            }
        }

        return [.. damaged];
    }

    /// <summary>The text in an encoding that is not read.</summary>
    public static byte[] Encoded(string text, Random random)
    {
        var encoding = Encodings[random.Next(Encodings.Length)];
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
